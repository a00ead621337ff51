# mistake: beam_search lets a complete hypothesis fall out of the beam at the next step, since only the extensions of the open ones are candidates, so a text that ended before the last step is never returned (unless all of the beam is complete); right where no hypothesis in the beam is completed before the last step
# read: vague
def beam_search(next_log_p, width, length, end):
    beam = [((), 0.0)]
    for _ in range(length):
        candidates = []
        for tokens, total in beam:
            if tokens and tokens[-1] == end:
                continue
            scores = total + np.asarray(next_log_p(list(tokens)))
            candidates.extend(((*tokens, v), scores[v]) for v in range(len(scores)))
        if not candidates:
            break
        candidates.sort(key=lambda pair: -pair[1])
        beam = candidates[:width]
    tokens, total = beam[0]
    return list(tokens), float(total)
