# mistake: none
from functools import reduce


def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    H = len(h_prev)
    h = np.tanh(np.hstack([W_x, W_h]) @ np.concatenate([x_t, h_prev]) + b)
    J = np.empty((H, H))
    for j in range(H):
        for k in range(H):
            J[j, k] = (1 - h[j]) * (1 + h[j]) * W_h[j, k]
    return J


def total_jacobian(jacobians):
    return reduce(lambda later, earlier: later @ earlier, reversed(list(jacobians)))


def norms_by_lag(dh_T, jacobians):
    def go(row, rest):
        here = [float(np.sqrt(row @ row))]
        return here if len(rest) == 0 else here + go(row @ rest[-1], rest[:-1])

    return np.array(go(dh_T, jacobians))


def norm_bound(W_h, slope, n):
    largest = np.sqrt(np.linalg.eigvalsh(W_h.T @ W_h)[-1])
    result = 1.0
    for _ in range(n):
        result *= slope * largest
    return result


def clip_by_global_norm(gradients, limit):
    everything = np.concatenate([np.ravel(g) for g in gradients])
    before = np.linalg.norm(everything)
    factor = min(1.0, limit / before) if before > 0 else 1.0
    return [np.multiply(factor, g) for g in gradients], before


def orthogonal(A, gain):
    # Gram-Schmidt, twice
    Q = np.array(A, dtype=float)
    for k in range(Q.shape[1]):
        for _ in range(2):
            for j in range(k):
                Q[:, k] -= (Q[:, j] @ Q[:, k]) * Q[:, j]
        Q[:, k] /= np.sqrt(Q[:, k] @ Q[:, k])
    return gain * Q


def half_life(s):
    return -1 / np.log2(s) if s < 1 else float("inf")


def steps_to_halve(dh_T, J):
    target = 0.25 * (dh_T @ dh_T)
    row = dh_T
    for n in range(1, 1001):
        row = row @ J
        if row @ row <= target:
            return n


def transient():
    return np.array([[0.0, 0.0], [-500.0, -0.9]])
