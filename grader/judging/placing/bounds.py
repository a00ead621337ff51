"""From which number on it goes wrong: in the smallest call that does, one argument is made smaller until all is right,
and the two numbers are brought together."""

from grader.judging import budget
from grader.judging.placing.comparison import asked_with, leaves_of, with_leaf

STEPS = 12  # halvings of the distance
NEAR = 0.02  # of a number: how close two of them are brought
MOST = 2**40


def of_numbers(question, each):
    """With which number the smallest call goes well, and with which, the next or one close to it, it does not: a list
    of a sentence or none."""
    if each is None:
        return []
    right = question.twin()
    found = []
    for path, name, value in leaves_of(each.call.args, question.twin, right):
        if type(value) not in (int, float) or not 1 < abs(value) < MOST:
            continue
        if pair := _between(value, lambda other, path=path: _right_with(each, right, path, other)):
            found.append((name, *pair))
    if len(found) != 1:  # of several none is known to matter
        return []
    ((name, good, bad),) = found
    alone = f"asked as in the smallest call that goes wrong, but with {name} = {good:.4g}, it is right"
    return [f"{alone}; with {name} = {bad:.4g} it is not."]


def _right_with(each, right, path, value):
    """Whether the call is right with another number; None where nobody can say."""
    again = asked_with(each, right, with_leaf(each.call.args, path, value))
    return again and again.right


def _between(worst, is_right):
    """A number with which it goes well and one with which it does not, close to each other; or None. Whole ones may
    stand for something else than a size: of them, several must go well, and several not."""
    whole, sign, bad = isinstance(worst, int), 1 if worst > 0 else -1, worst
    smaller = sign, worst // 2 if whole else worst / 2
    good = next((value for value in smaller if is_right(value)), None)
    if good is None:
        return None
    for _ in range(STEPS):
        if budget.late() or abs(bad - good) <= (1 if whole else NEAR * abs(bad)):
            break
        middle = (good + bad) // 2 if whole else (good + bad) / 2
        good, bad = (middle, bad) if is_right(middle) else (good, middle)
    around = (good - sign, good, bad, bad + sign, worst + sign)
    sizes = not whole or (abs(good) > 1 and [is_right(each) for each in around] == [True, True, False, False, False])
    return (good, bad) if sizes else None
