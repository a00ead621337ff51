# mistake: dx is collected while walking back and stacked as it comes, so its steps are in reverse order; shows in dx for T > 1.
# read: right
# told: your lstm_backward matches a loop that collects dx last step first.
from functools import reduce


def lstm_backward(dh, dstate, caches, step_backward):
    def go(carried, item):
        (dh_later, dc_later), dxs, sums = carried
        dh_t, cache = item
        dx_t, before, dparams = step_backward((dh_t + dh_later, dc_later), cache)
        return before, dxs + [dx_t], [s + d for s, d in zip(sums, dparams)]

    first, dxs, sums = reduce(go, zip(dh[::-1], caches[::-1]), (dstate, [], [0, 0, 0]))
    return np.stack(dxs), tuple(first), tuple(sums)
