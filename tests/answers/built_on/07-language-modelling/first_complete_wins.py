# mistake: The search ends as soon as any hypothesis in the beam is complete and returns it, although others in the beam may be better or go on to end better.
# told: your beam_search stops as soon as one hypothesis is complete: the others go on.
def beam_search(next_log_p, width, length, end):
    beam = [(0.0, [])]
    for _ in range(length):
        grown = []
        for score, tokens in beam:
            for v, log_p in enumerate(next_log_p(tokens)):
                grown.append((score + log_p, tokens + [v]))
        grown.sort(key=lambda pair: pair[0], reverse=True)
        beam = grown[:width]
        for score, tokens in beam:
            if tokens[-1] == end:
                return tokens, score
    return beam[0][1], beam[0][0]
