// A quiz answers at the choice. The words are in the page already, folded below each question; this shows those
// of the chosen answer, and counts the questions that were right at the first try. What was answered is kept.
document.querySelectorAll(".course-quiz").forEach((form) => {
  const questions = [...form.querySelectorAll("fieldset")];
  const kept = window.journey.of(DOCUMENTATION_OPTIONS.pagename).answers ?? {};
  const firstTries = new Map();
  const score = document.createElement("p");
  score.className = "course-quiz-score";
  score.setAttribute("role", "status");
  form.append(score);
  form.addEventListener("submit", (event) => event.preventDefault()); // Enter in a form must not reload the page

  questions.forEach((question) => {
    const answers = question.querySelector("details");
    const said = question.querySelector(".course-quiz-said");
    answers.hidden = true; // folded answers would tempt; they come back after the first choice

    question.addEventListener("change", (event) => {
      const chosen = answers.querySelector(`[data-choice="${event.target.id}"]`);
      const right = chosen.dataset.right === "true";
      if (!firstTries.has(question)) firstTries.set(question, right);
      question.querySelectorAll(".course-quiz-choice").forEach((choice) => {
        choice.classList.remove("chosen-right", "chosen-wrong");
      });
      event.target.parentElement.classList.add(right ? "chosen-right" : "chosen-wrong");
      said.replaceChildren(...chosen.querySelector(".course-quiz-why").cloneNode(true).childNodes);
      answers.hidden = false;

      kept[event.target.name] = { chosen: event.target.id, first: firstTries.get(question) };

      const count = [...firstTries.values()].filter(Boolean).length;
      const done = firstTries.size;
      score.textContent = done < questions.length
        ? `${done} of ${questions.length} answered.`
        : `${count} of ${questions.length} right at the first try.`;
      const quiz = done < questions.length ? undefined : `${count}/${questions.length}`;
      window.journey.note({ answers: kept, quiz });
    });
    const before = Object.values(kept).find(({ chosen }) => question.querySelector(`[id="${chosen}"]`));
    if (before) {
      firstTries.set(question, before.first);
      const input = question.querySelector(`[id="${before.chosen}"]`);
      input.checked = true;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
});
