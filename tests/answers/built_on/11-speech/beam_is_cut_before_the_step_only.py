# mistake: the beam is cut to width at the beginning of each step and not after the last, so the answer has more than width pairs
# read: right
# told: In prefix_beam. The smallest call that goes wrong: prefix_beam
def prefix_beam(log_y, width):
    beam = {(): (0.0, -np.inf)}
    score = lambda item: np.logaddexp(item[1][0], item[1][1])
    for row in log_y:
        kept = sorted(beam.items(), key=score, reverse=True)[:width]
        beam = {}
        for p, (pb, pl) in kept:
            moves = [(p, np.logaddexp(pb, pl) + row[0], -np.inf)]
            for k in range(1, row.size):
                if p[-1:] == (k,):
                    moves.append((p, -np.inf, pl + row[k]))
                    moves.append((p + (k,), -np.inf, pb + row[k]))
                else:
                    moves.append((p + (k,), -np.inf, np.logaddexp(pb, pl) + row[k]))
            for q, qb, ql in moves:
                ob, ol = beam.get(q, (-np.inf, -np.inf))
                beam[q] = (np.logaddexp(ob, qb), np.logaddexp(ol, ql))
    return [(list(item[0]), score(item)) for item in sorted(beam.items(), key=score, reverse=True)]
