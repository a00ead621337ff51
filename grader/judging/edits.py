"""Which edit of a function of the reference, or which two, explain what the learner's did at every call; and problems
at which each of them fails."""

from functools import wraps

import numpy as np

from grader.judging import explained
from grader.judging.calls import attempt, observe, recorded
from grader.judging.claims import agree
from grader.judging.diagnosis import as_it_is, made_in
from grader.judging.explained import same_numbers

FEWEST, MOST = 6, 100  # draws of a problem, until each mistake has failed at one


def kept(problems):
    """The function `problems(rng, ...)`, which draws the same from the same generator, and does so once in a process:
    to choose problems by what they tell takes long. The generator is left as the drawing leaves it."""
    known = {}

    @wraps(problems)
    def drawn(rng, **named):
        begun = repr((rng.bit_generator.state, named))
        if begun not in known:
            known[begun] = problems(rng, **named), rng.bit_generator.state
        found, rng.bit_generator.state = known[begun]
        return list(found)

    return drawn


def telling(draw, module, names, bugs):
    """Problems from draw() such that each mistake gives a wrong answer to one: none survives by the luck of the draw.

    What fails at none of many problems, because only an edge shows it, is left to claims about edges.
    """
    right, left, problems = getattr(module, names[-1]), list(bugs), []
    twin = made_in(module, *names)
    for k in range(MOST):
        problem = draw()
        with np.errstate(all="ignore"):
            want = attempt(right, *problem)
            alike = [bug for bug in left if same_numbers(attempt(twin([bug]), *problem), want)]
        if k < FEWEST or len(alike) < len(left):
            problems.append(problem)
        left = alike
        if k >= FEWEST and not left:
            break
    return problems


def told(report, learners, problems, module, names, bugs, wrap=as_it_is):
    """The diagnoses of `learners`, a function like the last of `names`, or a StandIn for it; the bugs are edits of
    these functions of the module. One mistake is looked for first, then two that stand in different places; then what
    no edit is. `wrap` as a `Twin` has it.

    The problems are asked besides what the claims of the report have asked: they end at their first wrong number.
    """
    asked, learners = learners, getattr(learners, "learners", learners)
    with recorded(report.calls):
        for problem in problems:
            observe(asked, *problem)
    calls = report.calls_of(learners)[::-1]  # the problems first: they are the more telling

    twin = made_in(module, *names, wrap=wrap)

    def search(explanations):
        return explained.told([explanations], learners, calls, getattr(module, names[-1]), twin)

    seen = learners, calls, getattr(module, names[-1]), bugs[0].section
    found = search(explained.alone(bugs)) or explained.remembering(*seen)
    if found or all(agree(call.seen.value, calls[0].seen.value) for call in calls):
        return found  # one answer to all questions is no evidence: two mistakes together can make it of anything
    return search(explained.together(bugs)) or explained.nearly_right(*seen)
