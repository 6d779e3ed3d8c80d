package org.hearsay.export.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotation.syntax.ConlluWriter;
import org.hearsay.annotation.syntax.Syntax;
import org.hearsay.annotation.syntax.SyntaxSentence;
import org.hearsay.article.CodePoints;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.ClaimRecord;
import org.hearsay.export.record.RecordWriter;

/** Writes the sentences of articles as trees in CoNLL-U, each with a comment for every claim that was read in it. */
public final class ConlluClaimWriter implements RecordWriter {

    private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\S.*?(?=\\n\\s*\\n|\\z)");

    private final Syntax syntax;

    /** Reads sentences with these models. */
    public ConlluClaimWriter(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public void write(Iterator<ArticleRecord> articles, OutputStream out) throws IOException {
        while (articles.hasNext()) {
            out.write(conllu(articles.next()).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private String conllu(ArticleRecord article) {
        StringBuilder out = new StringBuilder();
        CodePoints codePoints = new CodePoints(article.text());
        Matcher paragraphs = PARAGRAPH.matcher(article.text());
        int number = 0;
        while (paragraphs.find()) {
            boolean begins = true;
            for (SyntaxSentence sentence : syntax.analyse(article.text(), paragraphs.start(), paragraphs.end())) {
                List<String> comments = new ArrayList<>();
                if (number == 0) {
                    comments.add("newdoc id = " + article.iri());
                }
                if (begins) {
                    comments.add("newpar");
                }
                comments.add("sent_id = " + ++number);
                claims(article, codePoints.at(sentence.start()), codePoints.at(sentence.end())).forEach(claim -> comments.add("claim = " + claim.iri() + " "
                        + claim.polarity() + " " + claim.modality() + " " + claim.label().replaceAll("\\s+", " ")));
                out.append(ConlluWriter.write(sentence, article.text(), comments));
                begins = false;
            }
        }
        return out.toString();
    }

    /** The claims whose evidence shares a character with a sentence. */
    private static List<ClaimRecord> claims(ArticleRecord article, int start, int end) {
        return article.claims().stream().filter(claim -> claim.evidence().start() < end && start < claim.evidence().end()).toList();
    }
}
