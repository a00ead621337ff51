# mistake: the past of each origin ends at the first origin and does not grow; shows from the second origin on
# read: right
# told: your rolling_origins know no more at later origins than at the first: all before the
def rolling_origins(length, first, K, step):
    steps = list(range(length))
    begins = [s for s in steps[first:] if (s - first) % step == 0 and s + K <= length]
    return [(np.array(steps[:first]), np.array(steps[s : s + K])) for s in begins]
