# mistake: ctc_backward computes the sums with step t in them, by running forward through everything reversed, and then subtracts log_y of step t: where a label has no probability at that step this is -inf less -inf, NaN with a warning, where beta may be finite; right where all of log_y at the target's places is finite
# read: right
# told: In ctc_backward. Some of your numbers are NaN: minus infinity is given here, and minus i
def ctc_backward(log_y, target):
    places = [0]
    for label in target:
        places += [label, 0]
    own = log_y[:, places]
    S = len(places)
    with_own = np.full(own.shape, -np.inf)
    with_own[-1, -2:] = own[-1, -2:]
    for t in reversed(range(len(own) - 1)):
        for s in range(S):
            total = with_own[t + 1, s]
            if s + 1 < S:
                total = np.logaddexp(total, with_own[t + 1, s + 1])
            if s + 2 < S and places[s] != places[s + 2]:
                total = np.logaddexp(total, with_own[t + 1, s + 2])
            with_own[t, s] = total + own[t, s]
    return with_own - own
