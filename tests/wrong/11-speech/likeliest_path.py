# loses: check-beam
# told: prefix_beam says what the likeliest path says
def prefix_beam(log_y, width):
    path = log_y.argmax(axis=1)
    said = [int(k) for t, k in enumerate(path) if k and (t == 0 or k != path[t - 1])]
    return [(said, log_y.max(axis=1).sum())]
