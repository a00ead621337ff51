# mistake: the share f is taken of memory plus input, f * (c + x), so the new input is scaled as well; wrong unless f = 1.
# read: right
# told: your accumulate matches a loop that multiplies the input by f as well.
def accumulate(x, f, c_0):
    c = [c_0]
    for new in x:
        c.append(f * (c[-1] + new))
    return np.stack(c[1:])
