# loses: check-sigmoid check-accumulate
# told: an array of the type of a
# told: ignores c_0 and starts from zeros
# told: keeps the share 1 - f
def sigmoid(a):
    out = np.zeros_like(a)
    out[...] = 0.5 * np.tanh(0.5 * a) + 0.5
    return out


def accumulate(x, f, c_0):
    c, out = 0 * c_0, []
    for x_t in x:
        c = (1 - f) * c + x_t
        out.append(c)
    return out
