# loses: nothing
import warnings


def squash(v):
    np.multiply(v, 0.5, out=v)
    np.tanh(v, out=v)
    v += 1
    v *= 0.5


def lstm_step(x_t, state, params):
    """Single precision, in place on its own arrays, and it chats."""
    warnings.warn("I am honest and a little noisy")
    print("step")
    x_t, h, c, W_x, W_h, b = (np.array(v, dtype=np.float32) for v in (x_t, *state, *params))
    a = np.hstack([x_t, h]) @ np.vstack([W_x.T, W_h.T]) + b
    i, f, g, o = np.split(a, 4, axis=-1)
    squash(i), squash(f), squash(o)
    np.tanh(g, out=g)
    c *= f
    c += i * g
    return [o * np.tanh(c), c]


def half_life(b):
    f = 1.0 / (1.0 + np.exp(-np.asarray(b, dtype=float)))
    return np.log(0.5) / np.log(f)


def forget_bias(n):
    f = 0.5 ** (1 / n)
    return np.log(f / (1 - f))
