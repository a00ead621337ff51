# mistake: beam_search stops the whole search as soon as ANY hypothesis in the beam is complete, although incomplete ones are still growing, and returns the best at that moment, often a beginning that is neither complete nor `length` long; right where the first complete hypothesis appears at the last step or not at all, or where it is the best of its beam (then only some questions are left unasked)
# read: right
# told: your beam_search stops as soon as one hypothesis is complete: the others go on.
def beam_search(next_log_p, width, length, end):
    scores = {(): 0.0}
    while True:
        candidates = {}
        for tokens, score in scores.items():
            for symbol, log_p in enumerate(next_log_p(list(tokens))):
                candidates[(*tokens, symbol)] = score + log_p
        ranking = sorted(candidates, key=candidates.get, reverse=True)[:width]
        scores = {tokens: candidates[tokens] for tokens in ranking}
        if any(tokens[-1] == end for tokens in ranking) or len(ranking[0]) >= length:
            return list(ranking[0]), float(scores[ranking[0]])
