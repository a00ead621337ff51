# mistake: range(0, len - width, hop) stops one short: a last frame that just fits is dropped (off by one)
# read: right
# told: your frames function leaves out the last frame where it fits exactly.
def frames(sound, width, hop):
    starts = range(0, len(sound) - width, hop)
    out = np.zeros((len(starts), width))
    for t, start in enumerate(starts):
        out[t] = sound[start : start + width]
    return out
