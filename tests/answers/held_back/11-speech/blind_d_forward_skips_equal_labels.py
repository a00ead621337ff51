# mistake: ctc_forward allows the step from a label over the blank to the next label also where both labels are equal: the condition that they differ is missing, so "a a" counts paths that say a single a.
# read: right
# told: your alpha skips the blank between two equal labels: without it both would become one.
def ctc_forward(log_y, target):
    def label_at(s):
        return 0 if s % 2 == 0 else target[s // 2]

    T, S = log_y.shape[0], 2 * len(target) + 1
    NEVER = -np.inf
    table = [[NEVER] * S for _ in range(T)]
    for t in range(T):
        for s in range(S):
            if t == 0:
                arriving = 0.0 if s < 2 else NEVER
            else:
                before = table[t - 1]
                arriving = before[s]
                if s >= 1:
                    arriving = np.logaddexp(arriving, before[s - 1])
                if s >= 3 and s % 2 == 1:
                    arriving = np.logaddexp(arriving, before[s - 2])
            table[t][s] = arriving + log_y[t, label_at(s)]
    return np.array(table)
