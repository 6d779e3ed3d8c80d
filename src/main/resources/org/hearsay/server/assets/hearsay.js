// What pages do better with a script; all of them work without.
(() => {
  // A claim lights up its sentence in the text, and a sentence its claims.
  const lit = (elements, on) => elements.forEach(element => element.classList.toggle("lit", on));
  const pairs = new Map();
  document.querySelectorAll("[data-sentence]").forEach(claim => {
    const sentence = document.getElementById(claim.dataset.sentence);
    if (!sentence) return;
    if (!pairs.has(sentence)) pairs.set(sentence, []);
    pairs.get(sentence).push(claim);
    for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
      claim.addEventListener(event, () => lit([sentence], on));
    }
  });
  pairs.forEach((claims, sentence) => {
    sentence.addEventListener("mouseenter", () => lit(claims, true));
    sentence.addEventListener("mouseleave", () => lit(claims, false));
  });

  // Names are suggested while one types.
  const field = document.getElementById("q");
  const list = document.getElementById("suggestions");
  if (field && list) {
    let wait;
    field.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(async () => {
        if (field.value.trim().length < 2) return;
        const answer = await fetch("/suggest?q=" + encodeURIComponent(field.value));
        if (!answer.ok) return;
        list.replaceChildren(...(await answer.json()).map(name => Object.assign(document.createElement("option"), { value: name })));
      }, 150);
    });
  }
})();
