# mistake: a comprehension runs all chunks from the state that was given at the start; the state is not carried from chunk to chunk. Shows as soon as there is more than one chunk (loss, gradients, final state).
# read: right
# told: your truncated_bptt matches one that starts every chunk from the initial state: the stat
def truncated_bptt(x, target, state, params, size, forward, backward):
    spans = [slice(a, a + size) for a in range(0, len(x), size)]
    runs = [(forward(x[s], state, params), target[s]) for s in spans]
    errors = [h - goal for (h, _, _), goal in runs]
    zero = tuple(np.zeros_like(s) for s in state)
    grads = [backward(e, zero, cache)[2] for e, ((_, _, cache), _) in zip(errors, runs)]
    loss = sum(0.5 * (e**2).sum() for e in errors)
    end = runs[-1][0][1]
    return loss, tuple(sum(g) for g in zip(*grads)), end
