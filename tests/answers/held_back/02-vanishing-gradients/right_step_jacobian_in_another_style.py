# mistake: none
from functools import reduce
from itertools import accumulate, count


def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    a = np.concatenate([W_x, W_h], axis=1) @ np.concatenate([x_t, h_prev]) + b
    e = np.exp(-2 * np.abs(a))
    return np.einsum("j,jk->jk", 4 * e / (1 + e) ** 2, W_h)


def total_jacobian(jacobians):
    return reduce(np.dot, list(jacobians)[::-1])


def norms_by_lag(dh_T, jacobians):
    rows = accumulate(jacobians[::-1], lambda row, J: row @ J, initial=np.asarray(dh_T))
    return np.sqrt(np.array([row @ row for row in rows]))


def norm_bound(W_h, slope, n):
    return slope**n * np.linalg.svd(W_h, compute_uv=False)[0] ** n


def clip_by_global_norm(gradients, limit):
    flat = np.concatenate([np.ravel(g) for g in gradients])
    norm = float(np.linalg.norm(flat))
    factor = limit / max(norm, limit)
    return [factor * g for g in gradients], norm


def orthogonal(A, gain):
    columns = []
    for a in A.T:
        v = a.copy()
        for _ in range(2):
            for q in columns:
                v = v - (q @ v) * q
        columns.append(v / np.linalg.norm(v))
    return gain * np.array(columns).T


def half_life(s):
    return float(-1 / np.log2(s)) if s < 1 else float("inf")


def steps_to_halve(dh_T, J):
    return next(n for n in count() if np.linalg.norm(np.linalg.matrix_power(J.T, n) @ dh_T) * 2 <= np.linalg.norm(dh_T))


def transient():
    return np.array([[-0.5, 0.0], [300.0, 0.8]])
