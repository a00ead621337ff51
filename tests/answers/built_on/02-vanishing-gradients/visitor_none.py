# mistake: none: none
def step_jacobian(x_t, h_prev, params):
    # complex-step derivative
    W_x, W_h, b = params
    H = len(h_prev)
    tiny = 1e-30
    columns = [np.tanh(W_x @ x_t + W_h @ (h_prev + 1j * tiny * e) + b).imag / tiny for e in np.eye(H)]
    return np.stack(columns, axis=1)


def total_jacobian(jacobians):
    from functools import reduce

    return reduce(lambda a, b: b.dot(a), list(jacobians))


def norms_by_lag(dh_T, jacobians):
    rows = dh_T[None]
    history = [rows]
    for t in range(len(jacobians) - 1, -1, -1):
        rows = np.einsum("ij,jk->ik", rows, jacobians[t])
        history.append(rows)
    return np.linalg.norm(np.concatenate(history), axis=1)


def norm_bound(W_h, slope, n):
    top = float(np.sqrt(np.linalg.eigvalsh(W_h.T @ W_h).max()))
    bound = 1.0
    for _ in range(n):
        bound *= slope * top
    return bound


def clip_by_global_norm(gradients, limit):
    flat = np.concatenate([np.ravel(g) for g in gradients])
    norm = np.linalg.norm(flat)
    factor = min(1.0, limit / norm) if norm else 1.0
    return [np.array(g) * factor for g in gradients], norm


def orthogonal(A, gain):
    # Gram-Schmidt, twice over
    Q = np.zeros_like(A, dtype=float)
    for k in range(A.shape[1]):
        v = A[:, k].astype(float)
        for _ in range(2):
            v = v - Q[:, :k] @ (Q[:, :k].T @ v)
        Q[:, k] = v / np.linalg.norm(v)
    return gain * Q


def half_life(s):
    return -1 / np.log2(s) if s < 1 else float("inf")


def steps_to_halve(dh_T, J):
    def length(n):
        return np.linalg.norm(dh_T @ np.linalg.matrix_power(J, n))

    return next(n for n in range(1, 5000) if 2 * length(n) <= length(0))


def transient():
    return np.array([[0, 0], [1000, 0]])
