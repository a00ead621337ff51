# mistake: two: windows are dealt out to the columns in turn, so column n does not go on in the next chunk (wrong where K > 1 and N > 1); and K is S // (N steps), so that where S is a multiple of N steps the last step has no target and the windows do not suffice (crash)
# read: wrong
def stateful_batches(stream, N, steps):
    """A stream (S,) as K chunks of N parallel stretches -> x (K, steps, N), target (K, steps, N)."""
    K = len(stream) // (N * steps)
    windows = np.lib.stride_tricks.sliding_window_view(stream, steps + 1)[::steps]
    windows = windows[: K * N].reshape(K, N, steps + 1)
    both = np.moveaxis(windows, 1, 2)
    return both[:, :-1].copy(), both[:, 1:].copy()
