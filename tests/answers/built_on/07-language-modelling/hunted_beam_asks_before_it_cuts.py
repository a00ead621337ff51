# mistake: the model is asked about all candidates before the beam is cut
# told: In beam_search. It stops: it called what it was given more than 2000 times.
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0, np.asarray(next_log_p([])))]
    for step in range(length):
        every = []
        for tokens, score, after in beam:
            if tokens and tokens[-1] == end:
                every.append((tokens, score, None))
                continue
            for v, log_p in enumerate(after):
                longer = [*tokens, v]
                asks = v != end and step + 1 < length
                every.append((longer, score + log_p, np.asarray(next_log_p(longer)) if asks else None))
        beam = sorted(every, key=lambda each: -each[1])[:width]
    return beam[0][:2]
