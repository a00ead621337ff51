# mistake: none
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    a = np.concatenate([W_x, W_h, b[:, None]], axis=1) @ np.concatenate([x_t, h_prev, [1.0]])
    slope = (1 - np.tanh(a)) * (1 + np.tanh(a))
    return np.einsum("j,jk->jk", slope, W_h)


def total_jacobian(jacobians):
    if len(jacobians) == 1:
        return jacobians[0].copy()
    half = len(jacobians) // 2
    return total_jacobian(jacobians[half:]) @ total_jacobian(jacobians[:half])


def norms_by_lag(dh_T, jacobians):
    T = len(jacobians)
    rows = np.empty((T + 1, len(dh_T)))
    rows[T] = dh_T
    for t in range(T, 0, -1):
        rows[t - 1] = rows[t] @ jacobians[t - 1]
    return np.sqrt((rows[::-1] ** 2).sum(axis=1))


def norm_bound(W_h, slope, n):
    largest = np.sqrt(np.linalg.eigvalsh(W_h.T @ W_h)[-1])
    bound = 1.0
    for _ in range(n):
        bound *= slope * largest
    return bound


def clip_by_global_norm(gradients, limit):
    everything = np.concatenate([np.ravel(g) for g in gradients])
    norm = float(np.linalg.norm(everything))
    factor = limit / max(norm, limit)
    return [factor * g for g in gradients], norm


def orthogonal(A, gain):
    columns = []
    for a in A.T:
        q = a.astype(float)
        for _ in range(2):
            for p in columns:
                q = q - (p @ q) * p
        columns.append(q / np.linalg.norm(q))
    return gain * np.stack(columns, axis=1)


def half_life(s):
    return float("inf") if s >= 1 else -1 / np.log2(s)


def steps_to_halve(dh_T, J):
    norms = [np.linalg.norm(dh_T @ np.linalg.matrix_power(J, n)) for n in range(1001)]
    return int(np.argmax(np.array(norms) <= norms[0] / 2))


def transient():
    Q = np.array([[0.6, -0.8], [0.8, 0.6]])
    return Q @ np.array([[0.0, 0.0], [250.0, -0.8]]) @ Q.T
