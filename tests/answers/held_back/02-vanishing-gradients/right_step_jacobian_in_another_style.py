# mistake: none
import math
from functools import reduce as _reduce
from itertools import count as _count


def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    J = np.empty(W_h.shape)
    for k in range(len(h_prev)):
        h = h_prev.astype(complex)
        h[k] += 1e-20j  # a complex step: the imaginary part is the derivative
        J[:, k] = np.tanh(W_x @ x_t + W_h @ h + b).imag / 1e-20
    return J


def total_jacobian(jacobians):
    return _reduce(lambda later, J: later @ J, jacobians[::-1])


def norms_by_lag(dh_T, jacobians):
    rows = [np.asarray(dh_T)[None, :]]
    for J in reversed(jacobians):
        rows.append(rows[-1] @ J)
    return np.sqrt((np.concatenate(rows) ** 2).sum(axis=1))


def norm_bound(W_h, slope, n):
    top = np.linalg.eigvalsh(W_h.T @ W_h)[-1]
    return (slope**2 * top) ** (n / 2)


def clip_by_global_norm(gradients, limit):
    norm = math.hypot(*[np.linalg.norm(g) for g in gradients])
    factor = 1.0 if norm <= limit else limit / norm
    return [factor * g for g in gradients], norm


def orthogonal(A, gain):
    Q = np.zeros(A.shape)
    for k in range(A.shape[1]):
        v = A[:, k].copy()
        for _ in range(2):  # Gram and Schmidt, twice is enough
            v -= Q[:, :k] @ (Q[:, :k].T @ v)
        Q[:, k] = v / np.linalg.norm(v)
    return gain * Q


def half_life(s):
    return -1 / math.log2(s) if s < 1 else math.inf


def steps_to_halve(dh_T, J):
    half = np.linalg.norm(dh_T) / 2
    return next(n for n in _count() if np.linalg.norm(dh_T @ np.linalg.matrix_power(J, n)) <= half)


def transient():
    return [[0.5, 0.0], [-300.0, 0.5]] * np.ones(1)
