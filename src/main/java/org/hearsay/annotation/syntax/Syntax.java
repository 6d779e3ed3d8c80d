package org.hearsay.annotation.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Reads text as trees. One object serves all threads. */
public final class Syntax {

    /** Where the models lie on the class path. */
    public static final String RESOURCE = "/models/syntax.bin.gz";

    /** A name that is nothing else, in the place of one that is also a common word. */
    private static final String STAND_IN = "Microsoft";
    /** What only a verb can follow, where "attacks" may be a noun. */
    private static final String SUBJECT_STAND_IN = "He";

    private final SentenceSplitter splitter;
    private final Lemmatizer lemmatizer;
    private final Parser parser;
    private final RegularVerbs regularVerbs;

    public Syntax(SentenceSplitter splitter, Lemmatizer lemmatizer, Parser parser) {
        this.splitter = splitter;
        this.lemmatizer = lemmatizer;
        this.parser = parser;
        regularVerbs = new RegularVerbs(parser.vectors());
    }

    /** Loads the models that come with the program. */
    public static Syntax bundled() {
        return bundled(WordVectors.bundled());
    }

    /** Loads the models that come with the program; the word vectors that come with it are given. */
    public static Syntax bundled(WordVectors vectors) {
        try (InputStream in = Syntax.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException("the program was built without its models: " + RESOURCE + " is not on the class path");
            }
            return read(in, vectors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads models that {@code train} wrote.
     *
     * @param in the file's bytes; not closed
     * @param vectors the vectors that they were trained with
     * @throws IOException if they cannot be read
     */
    public static Syntax read(InputStream in, WordVectors vectors) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
        return new Syntax(SentenceSplitter.read(data), Lemmatizer.read(data), Parser.read(data, vectors));
    }

    /** Writes what {@link #read} reads. */
    public void write(OutputStream file) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(file) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
        DataOutputStream out = new DataOutputStream(zipped);
        splitter.write(out);
        lemmatizer.write(out);
        parser.write(out);
        out.flush();
        zipped.finish();
    }

    /**
     * Reads one paragraph.
     *
     * @param text the text that offsets point into
     * @param from where the paragraph begins
     * @param to where it ends
     * @return its sentences in order; none if it is blank
     */
    public List<SyntaxSentence> analyse(CharSequence text, int from, int to) {
        return analyse(text, List.of(new Range(from, to))).get(0);
    }

    /**
     * A part of a text.
     *
     * @param start of its first character
     * @param end behind its last character
     */
    public record Range(int start, int end) {}

    /**
     * Reads paragraphs, which is quicker than one after the other.
     *
     * @param text the text that offsets point into
     * @param paragraphs where they stand
     * @return for each paragraph its sentences in order; none if it is blank
     */
    public List<List<SyntaxSentence>> analyse(CharSequence text, List<Range> paragraphs) {
        List<List<Words>> words = paragraphs.stream().map(paragraph -> sentences(text, paragraph)).toList();
        analyse(words.stream().flatMap(List::stream).toList());
        return words.stream().map(sentences -> sentences.stream().map(Syntax::sentence).toList()).toList();
    }

    private List<Words> sentences(CharSequence text, Range paragraph) {
        Spans spans = GluedWords.part(text, Tokenizer.tokenize(text, paragraph.start, paragraph.end), parser::knows);
        boolean[] ends = splitter.split(text, spans);
        List<Words> sentences = new ArrayList<>();
        int begun = 0;
        for (int i = 0; i < ends.length; i++) {
            if (ends[i]) {
                sentences.add(words(text, spans, begun, i + 1));
                begun = i + 1;
            }
        }
        return sentences;
    }

    private static Words words(CharSequence text, Spans spans, int first, int end) {
        Words words = new Words(end - first);
        for (int i = 0; i < words.size(); i++) {
            words.start[i] = spans.start(first + i);
            words.end[i] = spans.end(first + i);
            words.form[i] = Orthography.plain(text, words.start[i], words.end[i]);
        }
        return words;
    }

    /**
     * Reads a sentence whose words are given.
     *
     * @param words at least one, with their forms; tags, lemmas, heads and relations are written, and forms made plain
     */
    public void analyse(Words words) {
        for (int i = 0; i < words.size(); i++) {
            words.form[i] = Orthography.plain(words.form[i]);
        }
        analyse(List.of(words));
    }

    private void analyse(List<Words> sentences) {
        parser.parse(sentences);
        sentences.forEach(lemmatizer::lemmatize);
        sentences.forEach(regularVerbs::mend);
    }

    /**
     * Reads a sentence again with one of its words as a name: "Anonymous" in "the group Anonymous attacks the site".
     *
     * @param sentence as it was read
     * @param name index of the word
     * @param asSubject whether a verb is expected right behind it
     */
    public SyntaxSentence withName(SyntaxSentence sentence, int name, boolean asSubject) {
        Words words = new Words(sentence.tokens().size());
        for (int i = 0; i < words.size(); i++) {
            SyntaxToken token = sentence.tokens().get(i);
            words.start[i] = token.start();
            words.end[i] = token.end();
            words.form[i] = i == name ? (asSubject ? SUBJECT_STAND_IN : STAND_IN) : token.form();
        }
        analyse(words);
        words.form[name] = sentence.tokens().get(name).form();
        words.lemma[name] = words.form[name];
        words.upos[name] = "PROPN";
        words.xpos[name] = "NNP";
        return sentence(words);
    }

    private static SyntaxSentence sentence(Words words) {
        List<SyntaxToken> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            tokens.add(new SyntaxToken(words.start[i], words.end[i], words.form[i], words.lemma[i], words.upos[i], words.xpos[i], words.head[i], words.deprel[i]));
        }
        return new SyntaxSentence(tokens, words.states);
    }
}
