"""Before the first attempt no claim answers what its exercise asks; once something is written, it may."""

import re
from functools import cache

import pytest

from ..classroom import Classroom

# what an exercise asks, as it stands there, and what would answer it in a claim
ASKED = [
    ("02-vanishing-gradients", "which of the two indices the slope of tanh belongs to", "its own unit|row of W_h"),
    ("02-vanishing-gradients", "so mind the order", "the second times"),
    ("02-vanishing-gradients", "singular values? Only one of them is a bound", "singular|eigenvalue.*all zero"),
    ("02-vanishing-gradients", "after how many steps, not always whole, is half of it left?", r"s\^n"),
    ("02-vanishing-gradients", "Where the norm never halves", "keeps its norm or grows"),
    ("04-bptt", "What\nhappens to $10^{-5}$ in such an array?", "taken in float64"),
    ("05-variants", "how can its forget gate know that it has struck?", "still follow c_prev"),
    ("05-variants", "where it would begin if you turned", "within its own length"),
    ("07-language-modelling", "whichever base its author liked", "exponential|to the power"),
    ("08-sentiment", "what each direction has made of the *whole* sentence", "direction after"),
    ("12-forecasting", "Where is each least?", "quantile of that level"),
    ("14-limits", "the multiplications of matrix products of one layer", "4H rows|looks at t steps"),
]
LOOPS = "train_plain", "train_momentum", "train_clipped", "train_stream", "train_best"
room = cache(Classroom)


@cache
def claims(assignment, tried):
    """The sentences of all claims, of one who has written nothing or of one who is done."""
    classroom = room(assignment)
    nb = classroom.submission() if tried else classroom.released
    return {name: [row.sentence for row in report.rows] for name, report in classroom.grade(nb, told=False).items()}


@pytest.mark.parametrize(("assignment", "question", "answer"), ASKED)
def test_a_claim_does_not_answer_its_exercise_before_it_is_tried(assignment, question, answer):
    text = "\n".join(cell.source for cell in room(assignment).released.cells if cell.cell_type == "markdown")
    assert question in text
    check = next(name for name, said in claims(assignment, True).items() if re.search(answer, "\n".join(said), re.M))
    assert not re.search(answer, "\n".join(claims(assignment, False)[check]), re.MULTILINE)


def test_of_five_broken_loops_all_is_said_alike_until_they_are_tried():
    before = claims("06-training", False)["check-repaired-loops"][: len(LOOPS)]
    said = {sentence.replace(name, "").replace(name[5:], "") for name, sentence in zip(LOOPS, before, strict=True)}
    assert len(said) == 1
    assert len({*claims("06-training", True)["check-repaired-loops"]}) == len(LOOPS) + 1
