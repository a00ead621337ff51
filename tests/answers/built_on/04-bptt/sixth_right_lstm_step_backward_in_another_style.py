# mistake: none
import operator
from functools import reduce


def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, gates, params = cache
    i, f, g, o, tc = gates
    total_c = np.einsum("nh,nh,nh->nh", dstate[0], o, np.ones_like(tc) - np.square(tc)) + dstate[1]
    N, H = total_c.shape
    delta = np.empty((4, N, H))
    delta[0] = total_c * g * (i - i * i)
    delta[1] = total_c * c_prev * (f - f * f)
    delta[2] = total_c * i * (1 - g) * (1 + g)
    delta[3] = dstate[0] * tc * (o - o * o)
    W_x, W_h = (W.reshape(4, H, -1) for W in params[:2])
    dx = np.einsum("knh,khd->nd", delta, W_x)
    dh = np.einsum("knh,khj->nj", delta, W_h)
    dW_x = np.einsum("knh,nd->khd", delta, x_t).reshape(4 * H, -1)
    dW_h = np.einsum("knh,nj->khj", delta, h_prev).reshape(4 * H, H)
    return dx, (dh, total_c * f), (dW_x, dW_h, delta.sum(1).ravel())


def lstm_backward(dh, dstate, caches, step_backward):
    def walk(t, later):
        if t < 0:
            return [], later, []
        dx_t, earlier, d = step_backward((dh[t] + later[0], later[1]), caches[t])
        xs, first, ds = walk(t - 1, earlier)
        return xs + [dx_t], first, ds + [d]

    xs, first, ds = walk(len(caches) - 1, dstate)
    return np.array(xs), first, tuple(reduce(operator.add, parts) for parts in zip(*ds))


def truncated_bptt(x, target, state, params, size, forward, backward):
    losses, grads = [], []
    for piece, goal in zip(np.split(x, range(size, len(x), size)), np.split(target, range(size, len(x), size))):
        h, state, cache = forward(piece, state, params)
        miss = h - goal
        losses.append(np.vdot(miss, miss) / 2)
        grads.append(backward(miss, (0 * miss[0], 0 * miss[0]), cache)[2])
    return float(sum(losses)), tuple(map(sum, zip(*grads))), state


def numerical_gradient(f, v, eps=1e-5):
    base = np.array(v, dtype=float)
    flat = base.ravel()
    E = np.eye(flat.size) * eps
    return np.array(
        [(f((flat + e).reshape(base.shape)) - f((flat - e).reshape(base.shape))) / 2 / eps for e in E]
    ).reshape(base.shape)


def gradient_error(f, backward, v, seed=0):
    y = np.asarray(f(v))
    dy = np.random.RandomState(seed).uniform(0.5, 2.0, y.shape)
    both = np.stack([np.asarray(backward(dy, v), float), numerical_gradient(lambda u: float(np.vdot(dy, f(u))), v)])
    top = np.abs(both).max()
    return float(np.ptp(both, axis=0).max() / top) if top > 0 else 0.0
