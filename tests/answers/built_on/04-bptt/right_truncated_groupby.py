# mistake: none, the steps' numbers are grouped by t // size, chunks are taken with lists of indices, and the sums come from accumulate
from itertools import accumulate, groupby


def truncated_bptt(x, target, state, params, size, forward, backward):
    groups = [list(g) for _, g in groupby(range(len(x)), key=lambda t: t // size)]

    def advance(before, steps):
        h, after, cache = forward(x.take(steps, axis=0), before[0], params)
        gap = h - target.take(steps, axis=0)
        nothing = tuple(s * 0.0 for s in after)
        return after, [np.vdot(gap, gap) / 2, *backward(gap, nothing, cache)[2]]

    (_, *states), (_, *numbers) = zip(*accumulate(groups, advance, initial=(state, None)))
    loss, *grads = (sum(column) for column in zip(*numbers))
    return loss, tuple(grads), states[-1]
