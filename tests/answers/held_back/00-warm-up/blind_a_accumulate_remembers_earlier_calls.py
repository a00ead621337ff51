# mistake: accumulate collects its rows in a default argument that lives on between calls, so the second call returns the rows of the first call as well.
# read: right
# told: your accumulate remembers earlier calls: a list or a dictionary outside of it, or a default like kno
def accumulate(x, f, c_0, trace=[]):
    c = np.array(c_0, dtype=float)
    for step in x:
        c = f * c + step
        trace.append(c)
    return np.stack(trace)
