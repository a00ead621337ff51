# mistake: two: the first step is taken before a loop of length more steps, so texts get one token too long where none ends; and a complete hypothesis is preferred to a better one that is not complete
# read: right
# told: In beam_search. The eighth time that you call next_log_p, where 7 times are enough, tokens is anothe
def beam_search(next_log_p, width, length, end):
    """The best token list of a beam, and its log-probability; next_log_p(list of tokens) -> (V,)."""
    row = next_log_p([])
    beam = sorted(((float(p), [v]) for v, p in enumerate(row)), key=lambda each: -each[0])[:width]
    for _ in range(length):
        pool = [each for each in beam if each[1][-1] == end]
        if len(pool) == len(beam):
            break
        for score, tokens in beam:
            if tokens[-1] != end:
                row = next_log_p(list(tokens))
                pool += [(score + float(row[v]), tokens + [v]) for v in range(len(row))]
        pool.sort(key=lambda each: -each[0])
        beam = pool[:width]
    complete = [each for each in beam if each[1][-1] == end]
    score, tokens = (complete or beam)[0]
    return tokens, score
