"""Our solutions of the puzzles, as the notebook has them, with the check of each."""

from functools import cache

from grader.assignments.puzzles import counting, machines, memory

from ...classroom import Classroom

CHECKS = {
    "reset_latch_params": (memory.LATCH, memory.check_latch),
    "history_params": (memory.HISTORY, memory.check_history),
    "parity_params": (counting.PARITY, counting.check_parity),
    "bracket_params": (counting.BRACKETS, counting.check_brackets),
    "adder_params": (machines.ADDER, machines.check_adder),
    "stack_params": (machines.STACK, machines.check_stack),
}


@cache
def _notebook():
    """What the set-up and the solutions define."""
    names = {}
    for cell in Classroom("15-puzzles").solved.cells:
        about = cell.metadata.get("nbgrader", {})
        if cell.cell_type == "code" and (about.get("solution") or about.get("grade_id") == "setup"):
            exec(cell.source, names)
    return names


def weights(name):
    """W_x, W_h and b of our solution, new each time."""
    return _notebook()[name]()


def report(name, weights, seed=5):
    """The report of a check of these weights."""
    return CHECKS[name][1](lambda: weights, 6, seed)
