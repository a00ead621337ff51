# mistake: a stretch is (S - 1) // N long, and what is over is dropped at the end of each stretch instead of the end of the stream: columns 1, 2, ... begin too late where (S - 1) // N is no multiple of steps
# read: right
# told: your stateful_batches matches one whose stretches begin (S - 1) // N numbers apart: they
def stateful_batches(stream, N, steps):
    """A stream (S,) as K chunks of N parallel stretches -> x (K, steps, N), target (K, steps, N)."""
    stream = np.asarray(stream)
    stretch = (len(stream) - 1) // N
    K = stretch // steps
    begin = stretch * np.arange(N)
    place = begin[None, None, :] + np.arange(K * steps).reshape(K, steps, 1)
    return stream[place], stream[place + 1]
