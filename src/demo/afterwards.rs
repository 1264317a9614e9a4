//! What became of campaigns that are over, as their holders answered.

use super::Scene;
use crate::domain::afterwards::{self, Round, WrittenAnswer};
use crate::domain::language::Lang;

struct Answered {
    region: &'static str,
    project: &'static str,
    going: &'static str,
    words: &'static str,
}

const ALL: &[Answered] = &[Answered {
    region: "auvergne",
    project: "300035",
    going: "yes",
    words: "La copie est en place sous le porche depuis trois semaines. L'âne joue toujours de la vielle, et on lui voit de \
            nouveau les sabots.\n\nLa taille a pris six semaines au lieu de quatre : le bloc avait une veine tendre, il a \
            fallu en changer. L'original est à l'abri dans le musée, où l'on peut comparer les deux. Chaque premier samedi, \
            l'atelier ouvre aux curieux.",
}];

pub(super) fn play(scene: &Scene<'_>) {
    for said in ALL.iter().filter(|said| said.region == scene.region.id.as_str()) {
        let Some(project) = scene.project(said.project) else { continue };
        let asked = project.clone();
        scene.run(move |state, _, _| afterwards::ask(state, vec![(asked, Round::Quarter)]));
        let words = said.words.to_owned();
        let written = WrittenAnswer { going: said.going.into(), words, ..WrittenAnswer::default() };
        scene.run(move |state, _, _| afterwards::answer(state, &project, Round::Quarter, &written, Lang::FR));
    }
}
