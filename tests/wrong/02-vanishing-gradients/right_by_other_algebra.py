# loses: nothing
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    a = np.concatenate([W_x, W_h], 1) @ np.concatenate([x_t, h_prev]) + b
    with np.errstate(over="ignore"):
        slope = 1 / np.cosh(a) ** 2
    return np.einsum("j,jk->jk", slope, W_h)


def total_jacobian(jacobians):
    if len(jacobians) == 1:
        return jacobians[0]
    return np.linalg.multi_dot(list(jacobians)[::-1])


def norms_by_lag(dh_T, jacobians):
    T = len(jacobians)
    rows = [dh_T]
    for k in range(T):
        rows.append(rows[-1] @ jacobians[T - 1 - k])
    return np.linalg.norm(np.stack(rows), axis=1)


def norm_bound(W_h, slope, n):
    return float(np.sqrt(np.linalg.eigvalsh(slope**2 * W_h.T @ W_h)[-1]) ** n)


def orthogonal(A, gain):
    Q = np.zeros(A.shape)
    for k in range(len(A)):  # Gram and Schmidt, twice for the sake of rounding
        v = A[:, k]
        for _ in range(2):
            v = v - Q @ (Q.T @ v)
        Q[:, k] = v / np.linalg.norm(v)
    return gain * Q


def half_life(s):
    import math

    return math.log(0.5, s) if s < 1 else float("inf")


def steps_to_halve(dh_T, J):
    n = 0
    while np.linalg.norm(np.linalg.matrix_power(J.T, n) @ dh_T) > 0.5 * np.linalg.norm(dh_T):
        n += 1
    return n


def transient():
    return np.array([[8.0, 8.0], [-8.0, -8.0]]) * 15
