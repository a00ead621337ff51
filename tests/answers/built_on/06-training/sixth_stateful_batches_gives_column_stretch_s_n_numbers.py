# mistake: gives each column a stretch of (S-1)//N numbers and cuts the rest off at the end of EACH stretch, so the columns begin too late when there is a rest, instead of dropping it all at the end of the stream
# read: right
# told: your stateful_batches matches one whose stretches begin (S - 1) // N numbers apart: they are K steps long and stand one behind the other, an
def stateful_batches(stream, N, steps):
    stream = np.asarray(stream)
    per = (len(stream) - 1) // N
    K = per // steps
    xs, ts = [], []
    for n in range(N):
        start = n * per
        xs.append(stream[start : start + K * steps])
        ts.append(stream[start + 1 : start + 1 + K * steps])
    shape = lambda rows: np.stack(rows, axis=1).reshape(K, steps, N)
    return shape(xs), shape(ts)
