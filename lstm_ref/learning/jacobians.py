r"""What multiplies along time: the Jacobians of a tanh network, a gradient's norm by its lag, and weights that keep it.

One sequence at a time, so vectors: x_t (D,), h_t (H,). A Jacobian $J_t = \mathrm{d}h_t / \mathrm{d}h_{t-1}$ is (H, H);
row j, column k says how unit j of this step follows unit k of the step before. Gradients go back by its transpose.
"""

import numpy as np


def step_jacobian(x_t, h_prev, params):
    """dh_t/dh_prev (H, H) of one step of `rnn`, for one sequence: x_t (D,), h_prev (H,).

    >>> W_x, W_h, b = np.ones((2, 1)), np.array([[1.0, 2.0], [3.0, 4.0]]), np.zeros(2)
    >>> step_jacobian(np.zeros(1), np.zeros(2), (W_x, W_h, b)).tolist()
    [[1.0, 2.0], [3.0, 4.0]]
    """
    W_x, W_h, b = params
    h_t = np.tanh(W_x @ x_t + W_h @ h_prev + b)
    slope = 1 - h_t**2
    return slope[:, None] * W_h  # eq. vg-step-jacobian


def jacobians_of(h, W_h):
    """The Jacobians of all steps (T, H, H) from the states that `rnn.forward` gave, h (T, H)."""
    return (1 - h**2)[:, :, None] * W_h


def total_jacobian(jacobians):
    """dh_T/dh_0 (H, H) from the Jacobians of all steps, (T, H, H), the first step first.

    >>> total_jacobian(np.array([[[2.0]], [[3.0]]])).tolist()
    [[6.0]]
    """
    total = np.eye(jacobians.shape[-1])
    for J in jacobians:
        total = J @ total  # eq. vg-product
    return total


def norms_by_lag(dh_T, jacobians):
    """The norm of dL/dh_{T-k} for the lags k = 0 to T, (T + 1,), from dh_T (H,) and the Jacobians, (T, H, H).

    >>> norms_by_lag(np.array([3.0, 4.0]), 0.5 * np.eye(2)[None].repeat(2, axis=0)).tolist()
    [5.0, 2.5, 1.25]
    """
    dh = dh_T
    norms = [np.linalg.norm(dh)]
    for J in jacobians[::-1]:
        dh = J.T @ dh  # eq. vg-gradient-step
        norms.append(np.linalg.norm(dh))
    return np.array(norms)


def norm_bound(W_h, slope, n):
    """What the norm of a product of n Jacobians cannot exceed, if no activation is steeper than `slope`.

    >>> norm_bound(np.array([[0.0, 2.0], [0.0, 0.0]]), slope=0.25, n=2)
    np.float64(0.25)
    """
    return (slope * np.linalg.norm(W_h, 2)) ** n  # eq. vg-bound


def orthogonal(A, gain=1.0):
    """`gain` times the orthogonal Q of A = QR whose R has a positive diagonal; A (H, H).

    For A of independent normal draws, Q is spread evenly over all orthogonal matrices (Mezzadri 2007, Notices of the
    AMS 54(5)). The signs matter: LAPACK's own choice is not even.

    >>> orthogonal(np.array([[3.0, 0.0], [4.0, 1.0]])).round(1).tolist()
    [[0.6, -0.8], [0.8, 0.6]]
    """
    Q, R = np.linalg.qr(A)
    return gain * Q * np.where(np.diag(R) < 0, -1.0, 1.0)


def half_life(s):
    """Steps after which a gradient has halved whose norm each step multiplies by s > 0; infinite where it never does.

    >>> half_life(0.5), half_life(1.0)
    (np.float64(1.0), inf)
    """
    if s >= 1:
        return np.inf
    return np.log(2) / -np.log(s)  # eq. vg-half-life


def steps_to_halve(dh_T, J):
    """The first n at which the gradient dh_T (H,) has at most half its norm, if every step's Jacobian is J (H, H).

    It runs for ever on a J that never halves it.

    >>> steps_to_halve(np.array([0.0, 1.0]), np.array([[0.5, 0.0], [2.0, 0.5]]))
    6
    """
    dh, n = dh_T, 0
    while np.linalg.norm(dh) > np.linalg.norm(dh_T) / 2:
        dh = J.T @ dh
        n += 1
    return n
