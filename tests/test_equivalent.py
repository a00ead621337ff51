"""What is said of changes that make no difference is said of changes that are made."""

import pytest

from tests.equivalent import EQUIVALENT
from tests.mistakes import mutants


@pytest.mark.parametrize("assignment", sorted({key[0] for key in EQUIVALENT}))
def test_each_is_a_mutant_of_the_solution(assignment):
    made = {mutant.name.rpartition(": ")[2] for mutant in mutants(assignment) if not mutant.wrong}
    assert made == {line for where, line in EQUIVALENT if where == assignment}
