"""Mutants of the solutions that are right answers all the same: (assignment, changed line) and why.

`make mistakes` counts them among the right answers, so it fails where one of them loses a mark.
"""

EITHER_WAY = "both are right: the text leaves it open"
NEVER = "what would show it does not occur"
CHOICE = "a test's own choice of numbers: these do as well"
PADDING = "padding has the share 0, so any finite number does there"
VERDICT = "what counts is the verdict on a gradient, and that stays"
NOTHING = "all that it divides is 0"

EQUIVALENT = {
    ("02-vanishing-gradients", "total = np.eye(jacobians.shape[2])"): "the matrices are square",
    (
        "02-vanishing-gradients",
        "factor = limit / norm if norm >= limit else 1.0",
    ): "at the limit the factor is 1 both ways",
    ("04-bptt", "nothing = (np.zeros_like(state[1]), np.zeros_like(state[1]))"): "h and c have the same shape",
    ("04-bptt", "def gradient_error(f, backward, v, seed=1):"): CHOICE,
    (
        "04-bptt",
        "return float(difference / max(np.abs(ours).min(), np.abs(theirs).max())) if difference else 0.0",
    ): VERDICT,
    (
        "04-bptt",
        "return float(difference / max(np.abs(ours).max(), np.abs(theirs).min())) if difference else 0.0",
    ): VERDICT,
    ("04-bptt", "values['c'] += 20"): CHOICE,
    ("04-bptt", "dh, dh_T, dc_T = (scale + rng.normal(size=shape) for shape in ((T, N, H), (N, H), (N, H)))"): CHOICE,
    ("04-bptt", "assert abs(measured - claimed) <= 1e-05 * max(scale, abs(measured)), name"): NEVER,
    ("04-bptt", "values['b'][:2 + H] += 10"): CHOICE,
    ("05-variants", "while reach <= len(d):"): "one round more changes nothing",
    ("05-variants", "return float(np.mean(apart > seen - 1e-09))"): NEVER,
    ("06-training", "if loss <= least:"): EITHER_WAY,
    ("06-training", "mask = rng.random((T, N)) <= share"): NEVER,
    ("07-language-modelling", "said = (cells >= (high + low) / 2) == (high > low)"): NEVER,
    ("07-language-modelling", "said = (cells > (high + low) / 2) == (high >= low)"): NEVER,
    ("08-sentiment", "return ((shares[:, :, None] * np.where(valid[:, :, None], h, 1)).sum(axis=0), shares)"): PADDING,
    ("08-sentiment", "a = np.where(valid, a, 1.0)"): PADDING,
    (
        "08-sentiment",
        "return (np.mean(said == there), 2 * np.sum(said & there) / max(said.sum() + there.sum(), 2))",
    ): NOTHING,
    ("09-translation", "keys = np.where(valid[:, :, None], keys, 1.0)"): PADDING,
    ("09-translation", "keys = np.where(shares[:, :, None] > 0, keys, 1.0)"): PADDING,
    ("10-summarisation", "return vectors @ centroid / np.where(norms > 0, norms, 2.0)"): NOTHING,
    (
        "10-summarisation",
        "return vectors @ centroid / np.where(norms > 1, norms, 1.0)",
    ): "a word weighs 1 at least, so no norm lies between 0 and 1",
    ("11-speech", "if s > 2 and label != 0 and (label != places[s - 2]):"): "labels stand at odd places, and 2 is even",
    (
        "11-speech",
        "if s + 3 < S and places[s + 2] != 0 and (places[s + 2] != places[s]):",
    ): "behind each label there is a blank",
    ("11-speech", "return [(labels, score) for labels, score in found if score >= -np.inf]"): NEVER,
    ("12-forecasting", "reach = 100 + (1 + np.abs(series).max())"): CHOICE,
    ("12-forecasting", "reach = 100 * (1 - np.abs(series).max())"): CHOICE,
    ("12-forecasting", "for change in (reach, +reach, reach * noise):"): CHOICE,
    ("12-forecasting", "for change in (reach, -reach, reach + noise):"): CHOICE,
    ("12-forecasting", "reach = 100 * (1 + np.abs(series).min())"): CHOICE,
    ("12-forecasting", "other[start:] = (series - change)[start:]"): CHOICE,
    ("14-limits", "return 0.0 if inside <= 0 else max((-b + inside ** 0.5) / (2 * a), 0.0)"): EITHER_WAY,
    ("14-limits", "return max(-c / b, 0.0) if b >= 0 else np.inf"): "0 was asked for before",
    ("14-limits", "return 0.0 if c >= 0 else np.inf"): EITHER_WAY,
}
