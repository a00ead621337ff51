# mistake: an exponential running average, c = f c + (1 - f) x: the input is weighted by 1 - f where it should be added whole; right at f = 0, at f = 1 the input is ignored altogether
# read: right
# told: your accumulate matches a loop of a running mean: here the input is added whole.
def accumulate(x, f, c_0):
    memory = []
    last = c_0
    for now in x:
        last = f * last + (1 - f) * now
        memory.append(last)
    return np.array(memory)
