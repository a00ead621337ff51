// A quiz answers at the choice. The words are in the page already, folded below each question; this shows those
// of the chosen answer, and counts the questions that were right at the first try. What was answered is kept.
document.querySelectorAll(".course-quiz").forEach((form) => {
  const questions = [...form.querySelectorAll("fieldset")];
  const kept = window.journey.of(DOCUMENTATION_OPTIONS.pagename).answers ?? {}; // by the name of a question's choices
  const firstTries = new Map();
  const score = document.createElement("p");
  score.className = "course-quiz-score";
  score.setAttribute("role", "status");
  form.append(score);
  form.addEventListener("submit", (event) => event.preventDefault()); // Enter in a form must not reload the page

  function counted() {
    const count = [...firstTries.values()].filter(Boolean).length;
    score.textContent = firstTries.size < questions.length
      ? `${firstTries.size} of ${questions.length} answered.`
      : `${count} of ${questions.length} right at the first try.`;
    return firstTries.size < questions.length ? undefined : `${count}/${questions.length}`;
  }

  questions.forEach((question) => {
    const answers = question.querySelector("details");
    const said = question.querySelector(".course-quiz-said");
    answers.hidden = true; // folded answers would tempt; they come back after the first choice

    function answer(input) {
      const chosen = answers.querySelector(`[data-choice="${input.id}"]`);
      const right = chosen.dataset.right === "true";
      question.querySelectorAll(".course-quiz-choice").forEach((choice) => {
        choice.classList.remove("chosen-right", "chosen-wrong");
      });
      input.parentElement.classList.add(right ? "chosen-right" : "chosen-wrong");
      said.replaceChildren(...chosen.querySelector(".course-quiz-why").cloneNode(true).childNodes);
      answers.hidden = false;
      return right;
    }

    question.addEventListener("change", ({ target }) => {
      const right = answer(target);
      if (!firstTries.has(question)) firstTries.set(question, right);
      kept[target.name] = { chosen: target.id, first: firstTries.get(question) };
      window.journey.note({ answers: kept, quiz: counted() });
    });

    const { chosen, first } = kept[question.querySelector("input").name] ?? {};
    const before = chosen && question.querySelector(`[id="${chosen}"]`);
    if (before) {
      before.checked = true;
      firstTries.set(question, first);
      answer(before);
    }
  });
  if (firstTries.size) counted();
});
