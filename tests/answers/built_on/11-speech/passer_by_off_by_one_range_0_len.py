# mistake: off by one: range(0, len - width, hop) leaves out the last frame where it fits to the very last sample (and ...
# read: right
# told: your frames function leaves out the last frame where it fits exactly.
def frames(sound, width, hop):
    starts = range(0, len(sound) - width, hop)
    return np.array([sound[s : s + width] for s in starts])
