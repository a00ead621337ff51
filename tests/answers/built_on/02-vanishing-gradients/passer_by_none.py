# mistake: none: none
from functools import reduce


def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    joint = np.hstack([W_x, W_h]) @ np.concatenate([x_t, h_prev]) + b
    return np.einsum("j,jk->jk", 1 - np.square(np.tanh(joint)), W_h)


def total_jacobian(jacobians):
    return reduce(lambda later, J: later @ J, list(jacobians)[::-1])


def norms_by_lag(dh_T, jacobians):
    def back(row, left):
        here = [float(np.sqrt(row @ row))]
        return here if not left else here + back(row @ left[-1], left[:-1])

    return np.asarray(back(dh_T, [*jacobians]))


def norm_bound(W_h, slope, n):
    biggest = np.linalg.eigvalsh(slope**2 * W_h.T @ W_h)[-1]
    return biggest ** (n / 2)


def clip_by_global_norm(gradients, limit):
    flat = np.concatenate([np.ravel(g) for g in gradients])
    norm = float(np.linalg.norm(flat))
    factor = 1.0 if norm <= limit else limit / norm
    return [factor * g for g in gradients], norm


def orthogonal(A, gain):
    # Gram-Schmidt, twice for accuracy: its R has a positive diagonal by construction
    Q = np.zeros_like(A)
    for k in range(A.shape[1]):
        v = A[:, k].copy()
        for _ in range(2):
            v -= Q[:, :k] @ (Q[:, :k].T @ v)
        Q[:, k] = v / np.linalg.norm(v)
    return Q * gain


def half_life(s):
    return -1 / np.log2(s) if s < 1 else float("inf")


def steps_to_halve(dh_T, J):
    rows = [dh_T]
    for _ in range(1000):
        rows.append(rows[-1] @ J)
    size = np.sqrt((np.array(rows) ** 2).sum(axis=1))
    return int(np.argmax(size <= 0.5 * size[0]))


def transient():
    return np.array([[-0.3, 0.0], [-5e3, 0.8]])
