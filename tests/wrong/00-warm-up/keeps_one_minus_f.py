# loses: check-accumulate
# told: f is what is kept
def accumulate(x, f, c_0):
    out, c = np.empty_like(x), c_0
    for t, x_t in enumerate(x):
        out[t] = c = c - f * c + x_t
    return out
