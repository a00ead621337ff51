# mistake: frames lets begin a frame only before sample len - width, not at it, so the last frame is lost where it ends exactly with the sound, and a sound of just one frame gives none, (0, width); right where something is left over at the end
# read: right
# told: your frames function leaves out the last frame where it fits exactly.
def frames(sound, width, hop):
    windows = np.lib.stride_tricks.sliding_window_view(sound, width)
    last = len(sound) - width
    return windows[:last:hop].copy()
