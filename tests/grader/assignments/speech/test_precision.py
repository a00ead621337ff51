"""A right gradient keeps all its points, whatever is drawn, though its logarithms are float32's."""

import numpy as np
import pytest

from grader.assignments.speech import gradients, reference


def in_float32(log_y, target, alpha, beta):
    log_y, alpha, beta = (each.astype(np.float32) for each in (log_y, alpha, beta))
    return reference.ctc_gradient(log_y, target, alpha, beta)


@pytest.mark.parametrize("seed", range(40))
def test_no_digit_is_asked_for_that_float32_does_not_have(seed):
    assert not gradients.check_gradient(reference.ctc_backward, in_float32, 4, seed).failed
