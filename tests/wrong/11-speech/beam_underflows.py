# loses: check-beam
# told: are probabilities summed, which become 0 where they are too small for a number
def prefix_beam(log_y, width):
    beam = {(): (1.0, 0.0)}
    for y in np.exp(log_y):
        new = {}
        for prefix, (b, l) in beam.items():
            for k in range(len(y)):
                moves = [(prefix + (k,), 1, b + l)]
                if k == 0:
                    moves = [(prefix, 0, b + l)]
                elif prefix and prefix[-1] == k:
                    moves = [(prefix, 1, l), (prefix + (k,), 1, b)]
                for where, which, p in moves:
                    new.setdefault(where, [0.0, 0.0])[which] += p * y[k]
        beam = dict(sorted(new.items(), key=lambda item: -sum(item[1]))[:width])
    with np.errstate(divide="ignore"):
        return [(list(prefix), np.log(sum(sums))) for prefix, sums in beam.items()]
