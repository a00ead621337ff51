# mistake: beam_search moves complete hypotheses from the beam to a separate list, where they are never lost and take no place in the beam; by the assignment they compete for their place and fall out if they are not among the best.
# read: right
# told: your beam_search takes complete hypotheses out of the beam and gives their places to others: they ke
import heapq


def beam_search(next_log_p, width, length, end):
    alive, finished = [(0.0, [])], []
    for _ in range(length):
        grown = []
        for score, tokens in alive:
            for v, lp in enumerate(next_log_p(tokens)):
                grown.append((score + lp, tokens + [v]))
        best = heapq.nlargest(width, grown, key=lambda pair: pair[0])
        finished += [pair for pair in best if pair[1][-1] == end]
        alive = [pair for pair in grown if pair[1][-1] != end]
        alive = heapq.nlargest(width, alive, key=lambda pair: pair[0])
        if not alive:
            break
    score, tokens = max(finished + alive, key=lambda pair: pair[0])
    return tokens, score
