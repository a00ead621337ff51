# loses: nothing
import math


def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = (p.tolist() for p in params)
    H = len(b)
    rows = []
    for j in range(H):
        a = b[j]
        a += sum(w * v for w, v in zip(W_x[j], x_t))
        a += sum(w * v for w, v in zip(W_h[j], h_prev))
        rows.append([W_h[j][k] * (1 - math.tanh(a) ** 2) for k in range(H)])
    return rows


def total_jacobian(jacobians):
    H = jacobians.shape[1]
    total = [[float(i == j) for j in range(H)] for i in range(H)]
    for J in jacobians:
        total = [[sum(J[i][m] * total[m][j] for m in range(H)) for j in range(H)] for i in range(H)]
    return total


def norms_by_lag(dh_T, jacobians):
    norms, g = [math.dist(dh_T, [0] * len(dh_T))], list(dh_T)
    for J in jacobians[::-1]:
        g = [sum(J[i][j] * g[i] for i in range(len(g))) for j in range(len(g))]
        norms.append(math.sqrt(sum(v * v for v in g)))
    return norms


def clip_by_global_norm(gradients, limit):
    norm = math.sqrt(sum(float(v) ** 2 for g in gradients for v in g.flat))
    return tuple(g / max(norm / limit, 1) for g in gradients), float(norm)


def transient():
    return [[0, 100], [0, 0]]
