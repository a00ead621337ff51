"""The second route is right where the truth is known in closed form."""

import numpy as np
import pytest

from lstm_ref.learning import gradcheck


def test_the_gradient_of_a_cubic_is_exact_but_for_the_square_of_the_step(draw):
    (v,) = draw((3, 4))
    before = v.copy()
    gradient = gradcheck.central_difference(lambda: (v**3).sum(), v, eps=1e-2)
    np.testing.assert_allclose(gradient, 3 * before**2 + 1e-4, rtol=1e-9)  # the error of a cubic is eps^2 itself
    assert np.array_equal(v, before)


def test_the_default_step_is_good_to_nine_digits(draw):
    (v,) = draw((5,))
    numeric = gradcheck.central_difference(lambda: np.exp(v).sum(), v)
    assert gradcheck.relative_error(numeric, np.exp(v)) < 1e-9


def test_the_relative_error_is_relative_to_the_larger_array_and_never_to_less_than_one():
    assert gradcheck.relative_error(np.array([3.0, 200.0]), np.array([3.0, 190.0])) == 0.05
    assert gradcheck.relative_error(np.array([3.0, 190.0]), np.array([3.0, 200.0])) == 0.05
    assert gradcheck.relative_error(np.array([190.0]), np.array([-200.0])) == 1.95
    assert gradcheck.relative_error(np.array([-200.0]), np.array([190.0])) == 1.95
    assert gradcheck.relative_error(np.array([0.25]), np.array([0.0])) == 0.25


def test_float32_is_refused():
    with pytest.raises(TypeError, match="float32"):
        gradcheck.central_difference(lambda: 0.0, np.zeros(2, np.float32))
