# mistake: two: accumulate takes a moving average, c_t = f c_{t-1} + (1 - f) x_t, instead of adding the whole input (so at f = 1 the input is lost); and it starts from zeros instead of c_0, which is never used; entirely right at f = 0, where neither shows; with x = 0 only the missing c_0 shows, with c_0 = 0 only the average
# read: right
# told: your accumulate matches a loop that ignores c_0 and starts from zeros. your accumulate m
def accumulate(x, f, c_0):
    c = np.zeros(x.shape[1])
    history = []
    for x_t in x:
        c = f * c + (1 - f) * x_t
        history.append(c)
    return np.array(history)
