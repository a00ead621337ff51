# mistake: what is counted are epochs without a fall against the epoch before, not without a new minimum. 5, 3, 6, 5, 4 with patience 2 runs on, since 5 and 4 are falls.
# read: right
# told: your early_stopping matches one that counts epochs in a row whose loss did not fall: pat
def early_stopping(losses, patience):
    waits = [0]
    for before, now in zip(losses, losses[1:]):
        waits.append(0 if now < before else waits[-1] + 1)
    last = next((epoch for epoch, wait in enumerate(waits) if wait >= patience), len(losses) - 1)
    best = min(range(last + 1), key=lambda epoch: losses[epoch])
    return best, last
