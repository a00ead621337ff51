# mistake: eps is multiplied by the entry, so that it is 0 at an entry 0
# told: In numerical_gradient. The only one of 15 calls that goes wrong: numerical_gradient(<lambda>, [ 0. ,
def numerical_gradient(f, v, eps=1e-5):
    v = np.array(v, dtype=float)
    out = np.zeros(v.shape)
    for k in np.ndindex(v.shape):
        step = eps * abs(v[k])
        up, down = v.copy(), v.copy()
        up[k] += step
        down[k] -= step
        out[k] = (f(up) - f(down)) / (2 * step) if step else 0.0
    return out
